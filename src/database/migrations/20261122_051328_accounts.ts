import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`readers\` ADD \`email_verified\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`verification_token\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`verification_expiration\` text;`)
  await db.run(sql`CREATE INDEX \`readers_verification_token_idx\` ON \`readers\` (\`verification_token\`);`)
  await db.run(sql`CREATE INDEX \`readers_reset_password_token_idx\` ON \`readers\` (\`reset_password_token\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`readers_verification_token_idx\`;`)
  await db.run(sql`DROP INDEX \`readers_reset_password_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`email_verified\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`verification_token\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`verification_expiration\`;`)
}
