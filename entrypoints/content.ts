/** The content script: wiring only. What it does is in src/page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/src/page/marks/marks.css';
import { startPage } from '@/src/page/start';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The browser itself adds marks.css; TRUST finding 4: mode `ui` would make it web-accessible, and the next default
  // tells every page our id.
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main: () => startPage(),
});
