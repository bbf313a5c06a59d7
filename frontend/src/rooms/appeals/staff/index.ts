export { AnswerAppealForm } from './AnswerAppealForm';
export { AppealFacts } from './AppealFacts';
export { AppealFilterLinks } from './AppealFilterLinks';
export { AppealTable } from './AppealTable';
export { words as appealWords } from './messages';
export { RecordAppealForm } from './RecordAppealForm';
export { RecordAppealReplyForm } from './RecordAppealReplyForm';
