export { createCalendarFeed, listCalendarFeeds, revokeFeed } from './calendar-feeds.ts';
export { changeCalendarSettings, readCalendarSettings } from './calendar-settings.ts';
export { copyDeadline } from './copy-deadline.ts';
export { feedUnknown } from './feed-problems.ts';
export { serveCalendar } from './serve-calendar.ts';
