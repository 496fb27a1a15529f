/** Whether a law is in force, as readers see it. Apart from the schema, which would bring Zod to the browser. */
export const STATUSES = { 'in-force': '现行有效', historical: '历史文本' } as const;
