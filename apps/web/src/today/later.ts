/** What the first screen can do without, in one piece. */
export { RestOfDay } from './rest-of-day.tsx';
export { Whose } from './whose.tsx';
