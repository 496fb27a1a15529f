/** Makes the 下载 PNG button work; what draws the picture loads when it is pressed. */
const button = document.querySelector<HTMLButtonElement>('button[data-png]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./flowchart-png.ts').then(({ savePng }) => savePng(button));
  });
}
