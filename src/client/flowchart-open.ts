/** Makes the 下载 PNG button work; what draws the picture loads when it is pressed. */
export function startPictures(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-png]');
  if (!button) return;
  button.hidden = false;
  button.onclick = () => void import('./flowchart-png.ts').then(({ savePng }) => savePng(button));
}
