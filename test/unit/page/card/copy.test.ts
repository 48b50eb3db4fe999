// @vitest-environment happy-dom
/** The card's copies: a refusal is known, so that nothing is called copied that was not. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '@/src/page/card/copy';

const TEXT = '“研发投入超过188亿元”——《一本账》';

function page(clipboard: Partial<Clipboard> | undefined, execCommand: () => boolean): void {
  vi.stubGlobal('navigator', { clipboard });
  document.execCommand = execCommand;
}
/** What a copy by the browser's own command would put on the clipboard. */
function copied(): string {
  const data = new DataTransfer();
  const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: data });
  window.dispatchEvent(event);
  return data.getData('text/plain');
}
afterEach(() => vi.unstubAllGlobals());

describe('copyText', () => {
  it('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    page({ writeText }, () => false);
    await copyText(TEXT);
    expect(writeText).toHaveBeenCalledWith(TEXT);
  });
  it.each([
    ['there is none (http)', undefined],
    ['it refuses', { writeText: () => Promise.reject(new Error('NotAllowed')) }],
  ])('copies by command where %s', async (_, clipboard) => {
    let text = '';
    page(clipboard, () => {
      text = copied();
      return true;
    });
    await copyText(TEXT);
    expect(text).toBe(TEXT);
    expect(copied(), 'the page’s own copies are its own again').toBe('');
  });
  it.each([undefined, { writeText: () => Promise.reject(new Error('NotAllowed')) }])(
    'rejects when the command is refused too',
    async (clipboard) => {
      page(clipboard, () => false);
      await expect(copyText(TEXT)).rejects.toThrow('copy');
      expect(copied()).toBe('');
    },
  );
});
