/** What a package brings along: the style sheets of the site that it needs, and its script. */
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/ask.css';
import '../../src/styles/quiz-item.css';
import '../../src/styles/quiz.css';
import '../../src/styles/exam.css';
import '../../src/styles/exam-result.css';
import '../../src/styles/scorm.css';
import '../../src/client/scorm/page.ts';
