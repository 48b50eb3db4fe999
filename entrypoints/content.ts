/** The content script: wiring only. What it does is in src/page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/src/page/start';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // TRUST finding 4: WXT's defaults tell every page our id and add a web-accessible style sheet.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: () => startPage(),
});
