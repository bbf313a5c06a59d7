export { CaseNotices } from './CaseNotices';
