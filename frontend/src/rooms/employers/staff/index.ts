export { CaseNotices } from './CaseNotices';
export { EmployerEntryCard } from './EmployerEntryCard';
export { type EntryDeed, employerEntryWords } from './entry-messages';
export { PlanRequestCard } from './PlanRequestCard';
export { PlanRequestWork } from './PlanRequestWork';
export { officeRequestWords } from './request-messages';
