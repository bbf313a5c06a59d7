export { EmployerNews } from './late';
export { type NoticeDeed, noticeWords } from './messages';
export { NoticeAnswer } from './NoticeAnswer';
export { NoticeCard } from './NoticeCard';
export { NoticeFacts } from './NoticeFacts';
