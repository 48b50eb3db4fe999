import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What the other side makes of a message; its reply travels in an envelope. */
const send = vi.fn();
const posted = vi.fn();
const inEnvelope = async (message: unknown) => ({ res: await send(message) });

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { ask, AskError, tell } = await import('@/src/app/messaging');

beforeEach(() => {
  send.mockReset();
  posted.mockReset().mockImplementation(inEnvelope);
  fakeBrowser.runtime.sendMessage = posted as never;
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: 'test-extension-id', configurable: true });
});

describe('tell', () => {
  it('wraps type and data, and unwraps what the listener gave', async () => {
    posted.mockResolvedValue({ res: { ok: true, value: null } });
    expect(await tell('getPackInfo', undefined as never)).toEqual({ ok: true, value: null });
    expect(posted).toHaveBeenCalledWith({ type: 'getPackInfo', data: undefined });
  });

  it('throws what the listener threw', async () => {
    posted.mockResolvedValue({ err: { name: 'Error', message: 'no such article' } });
    await expect(tell('getArticle', { articleId: 'x' })).rejects.toThrow('no such article');
  });

  it('throws when nobody answers', async () => {
    posted.mockResolvedValue(undefined);
    await expect(tell('getPackInfo', undefined as never)).rejects.toThrow('nobody answered');
  });
});

describe('ask', () => {
  it('gives the value of the reply', async () => {
    send.mockResolvedValue({ ok: true, value: { name: '出处' } });
    expect(await ask('getPackInfo', undefined as never)).toEqual({ name: '出处' });
  });

  it('asks once more when the background was killed under the question', async () => {
    send.mockRejectedValueOnce(new Error('message channel closed')).mockResolvedValueOnce({ ok: true, value: null });
    await ask('getPackInfo', undefined as never);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says no-answer after the second failure', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    await expect(ask('getPackInfo', undefined as never)).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('carries the fault that the background named', async () => {
    send.mockResolvedValue({ ok: false, fault: { code: 'pack-missing', detail: 'manifest.json' } });
    await expect(ask('getPackInfo', undefined as never)).rejects.toBeInstanceOf(AskError);
  });

  it('is stale once the extension is gone from under the page', async () => {
    Object.defineProperty(fakeBrowser.runtime, 'id', { value: undefined, configurable: true });
    await expect(ask('getPackInfo', undefined as never)).rejects.toMatchObject({ code: 'stale' });
    expect(send).not.toHaveBeenCalled();
  });

  it('a reply that is none counts as no answer', async () => {
    send.mockResolvedValue(undefined);
    await expect(ask('getPackInfo', undefined as never)).rejects.toMatchObject({ code: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('waits and asks once more when the background is busy, and says so when it still is', async () => {
    vi.useFakeTimers();
    const busy = { ok: false, fault: { code: 'BUSY', detail: 'search: too many questions' } };
    send.mockResolvedValue(busy);
    const asked = ask('getPackInfo', undefined as never).catch((error) => error);
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ code: 'BUSY' });
    expect(send).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('asks again after the time limit when the reply never comes', async () => {
    vi.useFakeTimers();
    send.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce({ ok: true, value: null });
    const asked = ask('getPackInfo', undefined as never);
    await vi.runAllTimersAsync();
    expect(await asked).toBeNull();
    vi.useRealTimers();
  });

  it('asks no second time when the background refuses', async () => {
    send.mockResolvedValue({ ok: false, fault: { code: 'FORBIDDEN', detail: 'search' } });
    await expect(ask('search', {} as never)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
