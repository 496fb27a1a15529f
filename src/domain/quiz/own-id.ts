/** How ids of questions and sets begin that a reader brought along; those of the bank begin with q. */
export const OWN = 'own-';

/** Whether something is a question, or a set, that a reader brought along. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);
