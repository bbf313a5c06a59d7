export { CaseAssignments } from './CaseAssignments';
