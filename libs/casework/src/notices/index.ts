export { readNoticeDocument, readNoticeFile, readNoticeText } from './read-notice.ts';
export { exampleNotice } from './example-notice.ts';
export { recordNotice } from './record-notice.ts';
