import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_051205_images from './20261122_051205_images';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_051205_images.up,
    down: migration_20261122_051205_images.down,
    name: '20261122_051205_images'
  },
];
