export { MessageList } from './MessageList';
export { words as inboxWords } from './messages';
