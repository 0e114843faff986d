import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`log_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`follower\` text NOT NULL,
  	\`beat\` numeric NOT NULL,
  	\`is_held\` integer DEFAULT false NOT NULL,
  	\`place\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`log_places_follower_idx\` ON \`log_places\` (\`follower\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`log_places\`;`)
}
