/**
 * Copies text from the card, on pages without the clipboard API (http) too. Needs a user's click. Rejects when the
 * browser refuses both ways, so that the card does not say "Copied".
 */
export async function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) copyByEvent(text);
  else await clipboard.writeText(text).catch(() => copyByEvent(text));
}

function copyByEvent(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, true);
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', onCopy, true);
  if (!isDone) throw new Error('copy');
}
