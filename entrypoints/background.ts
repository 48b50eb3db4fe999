// First of all: what it asks for comes while the rest is evaluated.
import '@/src/app/early';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/src/app/background';

// A classic script: browsers keep the compiled code of one, not of a module (waking took 20–40 ms longer).
export default defineBackground({ main: serve });
