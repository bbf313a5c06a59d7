export { words as noticeWords } from './messages';
export { NoticeList } from './NoticeList';
export { PaperList } from './PaperList';
