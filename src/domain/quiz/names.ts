/** What learners and papers call things. Apart from the schemas, so that scripts in a browser do not carry those. */

export const LEVELS = { remember: '记忆', understand: '理解', apply: '应用' } as const;
export const DIFFICULTIES = { 1: '容易', 2: '中等', 3: '较难' } as const;

/** What types of question are called, in the order of a paper. */
export const TYPES = {
  single: '单选题',
  multiple: '多选题',
  judge: '判断题',
  blank: '填空题',
  order: '排序题',
  match: '配对题',
  case: '案例题',
} as const;

export type QuestionType = keyof typeof TYPES;
