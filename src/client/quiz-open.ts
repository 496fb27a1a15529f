/**
 * Makes the questions at the end of a reading page answerable once the reader comes near them. Until then, and where the
 * script cannot be loaded, they stand there to be read, each with its answer folded away.
 */
export function startQuiz(): void {
  const section = document.querySelector<HTMLElement>('[data-self-test]');
  if (!section) return;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void import('./quiz/embed/mount.ts').then(
        ({ mountEmbed }) => mountEmbed(section),
        () => undefined,
      );
    },
    { rootMargin: '400px' },
  );
  near.observe(section);
}
