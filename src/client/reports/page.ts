/** Makes the buttons of a model work; what makes the files loads when one is pressed. */
function watchButtons(box: HTMLElement): void {
  const status = box.querySelector<HTMLElement>('[data-status]')!;
  box.hidden = false;
  box.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-as]');
    // A button that carries its text is the business of src/client/copy.ts.
    if (!button || button.dataset['copy']) return;
    import('./take.ts').then(
      ({ take }) => take(box, button, status),
      // A browser does not ask again for a script that failed: only a new page does.
      () => (status.textContent = '生成文件的程序没有载入，请检查网络后刷新页面。'),
    );
  });
}

watchButtons(document.querySelector('[data-take]')!);
