/** Loaded on every page: keep it small (see the budget in tools/budgets). */
import { startCards } from './cards-open.ts';
import { startCopy } from './copy.ts';
import { startPictures } from './flowchart-open.ts';
import { startPreferences } from './preferences.ts';
import { startQuiz } from './quiz-open.ts';
import { startSearch } from './search-open.ts';

startPreferences();
startCopy();
startCards();
startSearch();
startPictures();
startQuiz();
