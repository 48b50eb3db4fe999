/**
 * What is shared by all tabs of one Firefox: Marionette works on one current tab and frame at a time, so every use of
 * it waits for its turn and says where it wants to be.
 */
import type { Marionette } from './marionette';

export class FirefoxSession {
  private turn: Promise<unknown> = Promise.resolve();
  private current: string | null = null;

  private constructor(
    private readonly marionette: Marionette,
    readonly version: string,
  ) {}

  static async start(marionette: Marionette): Promise<FirefoxSession> {
    const capabilities = { pageLoadStrategy: 'eager', acceptInsecureCerts: true, unhandledPromptBehavior: 'accept' };
    const reply = (await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: capabilities } })) as {
      capabilities: { browserVersion: string };
    };
    await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
    return new FirefoxSession(marionette, reply.capabilities.browserVersion);
  }

  /** Runs `work` alone, with this tab and this frame (child indexes from the top) as Marionette's current ones. */
  inTab<T>(handle: string, framePath: readonly number[], work: (m: Marionette) => Promise<T>): Promise<T> {
    return this.alone(async () => {
      if (this.current !== handle) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        this.current = handle;
      }
      await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
      for (const index of framePath) await this.marionette.send('WebDriver:SwitchToFrame', { id: index });
      return work(this.marionette);
    });
  }

  /** Runs a script in Firefox's own process, with its privileges. */
  inBrowser(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.alone(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const reply = (await this.marionette.send('WebDriver:ExecuteScript', { script, args })) as { value: unknown };
        return reply.value;
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Opens a tab and gives its handle; it becomes the active one. */
  newTab(): Promise<string> {
    return this.alone(async () => {
      const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      return handle;
    });
  }

  tabs(): Promise<string[]> {
    return this.alone(async () => (await this.marionette.send('WebDriver:GetWindowHandles')) as string[]);
  }

  focusTab(handle: string): Promise<void> {
    return this.alone(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      this.current = handle;
    });
  }

  forget(handle: string): void {
    if (this.current === handle) this.current = null;
  }

  close(): void {
    this.marionette.close();
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
