/** Messages to the frames of a tab, from the background and the popup; `messaging.ts` is the way back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

export const { sendMessage } = defineExtensionMessaging<Protocol>();
