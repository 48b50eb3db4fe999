/** Copies text from the card, on pages without the clipboard API (http) too. Needs a user's click. */
export function copyText(text: string): void {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) {
    copyByEvent(text);
    return;
  }
  clipboard.writeText(text).catch(() => copyByEvent(text));
}

function copyByEvent(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
}
