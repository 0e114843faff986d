import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`appeals\` ADD \`care\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`state_care_createdAt_idx\` ON \`appeals\` (\`state\`,\`care\`,\`created_at\`,\`id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state_care_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`appeals\` DROP COLUMN \`care\`;`)
}
