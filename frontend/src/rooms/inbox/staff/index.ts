export { words as noticeWords } from './messages';
export { NoticeList } from './NoticeList';
