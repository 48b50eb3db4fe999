import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/src/app/background';

export default defineBackground({ type: 'module', main: serve });
