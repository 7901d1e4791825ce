export { followList, previewList } from './apply-list.ts';
export { addTask, completeTask, reopenTask, updateTask } from './change-tasks.ts';
export { readDossierTasks } from './dossier-tasks.ts';
export {
  adoptVersion,
  editTaskList,
  followVersion,
  listTaskLists,
  previewEffect,
  readTaskList,
} from './task-lists.ts';
export { listTasks } from './task-page.ts';
export { readWorkload } from './workload.ts';
