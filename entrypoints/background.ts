// First of all: what it asks for comes while the rest is evaluated.
import '@/src/app/early';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/src/app/background';

// Chromium keeps the compiled code of a classic script, not of a module (waking took 20–40 ms longer). Firefox keeps none:
// there a module leaves what reads figures in a file of its own, and an answer that needs none of it comes in half the time.
export default defineBackground({ type: { firefox: 'module' }, main: serve });
