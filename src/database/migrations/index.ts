import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_044916_changes from './20261122_044916_changes';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_044916_changes.up,
    down: migration_20261122_044916_changes.down,
    name: '20261122_044916_changes'
  },
];
