/** Longer than another tab needs to write down what it has. */
const HANDOVER = 200;

/**
 * Makes this tab the one in which an exam is sat. Another tab that has it open is told, writes down what it has, and
 * `lost` is called there, once. Resolves when the exam can be read from the store.
 */
export async function takeOver(id: string, lost: () => void): Promise<() => void> {
  if (!('BroadcastChannel' in window)) return () => undefined;
  const channel = new BroadcastChannel('xinfang-quiz-exam');
  channel.addEventListener('message', ({ data }) => {
    if (data !== id) return;
    channel.close();
    lost();
  });
  channel.postMessage(id);
  await new Promise((resolve) => setTimeout(resolve, HANDOVER));
  return () => channel.close();
}
