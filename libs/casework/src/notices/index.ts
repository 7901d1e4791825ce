export { readNoticeDocument, readNoticeFile, readNoticeText } from './read-notice.ts';
export { recordNotice } from './record-notice.ts';
