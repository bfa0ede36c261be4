/** For ref(): the dialog opens over the page as soon as it is part of it. */
export function shown(dialog) {
  queueMicrotask(() => {
    if (!dialog?.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('.fields input, .fields textarea, .fields .chosen')?.focus();
  });
}
