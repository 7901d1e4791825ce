export {
  addSavedView,
  changeSavedView,
  chooseSavedViews,
  listSavedViews,
  removeSavedView,
  restoreDeletedView,
} from './saved-views.ts';
