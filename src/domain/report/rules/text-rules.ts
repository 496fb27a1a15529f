import type { Rule } from '../rule.ts';
import { missingAnnualReportPart } from './missing-annual-report-part.ts';
import { piiAddress } from './pii-address.ts';
import { piiId } from './pii-id.ts';
import { piiName } from './pii-name.ts';
import { piiPhone } from './pii-phone.ts';
import { rankingByPetitionVolume } from './ranking-by-petition-volume.ts';
import { repealedLaw } from './repealed-law.ts';
import { repealedSystem } from './repealed-system.ts';
import { unlawfulPractice } from './unlawful-practice.ts';
import { wrongArticle } from './wrong-article.ts';
import { wrongDeadline } from './wrong-deadline.ts';

/** The rules that read words; those that read figures are in `figure-rules.ts`. */
export const TEXT_RULES: readonly Rule[] = [
  repealedLaw,
  repealedSystem,
  wrongDeadline,
  wrongArticle,
  missingAnnualReportPart,
  unlawfulPractice,
  rankingByPetitionVolume,
  piiName,
  piiId,
  piiPhone,
  piiAddress,
];
