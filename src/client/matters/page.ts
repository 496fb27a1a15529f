/** `/matters/` without a script is the whole list. The field that filters it loads what it needs when it is first used. */
function start(box: HTMLElement): void {
  const input = box.querySelector('input')!;
  const load = () => {
    import('./filter.ts').then(
      ({ mountFilter }) => mountFilter(box, document.querySelector('[data-all]')!),
      // A browser does not ask again for a script that failed: only a new page does.
      () => (box.querySelector('[data-status]')!.textContent = '筛选没有载入，请检查网络后刷新页面。'),
    );
  };
  box.hidden = false;
  // A browser that comes back to the page may have put the words of before into the field.
  if (input.value || input === document.activeElement) load();
  else input.addEventListener('focus', load, { once: true });
}

start(document.querySelector('[data-matter-filter]')!);
