/** What those are called who make a publication, English and Spanish, one a line as the lists of editors have them. */
export const STAFF_WORDS = `admin
admins
administrator
administrators
administration
moderator
moderators
moderation
editor
editors
editorial
newsroom
staff
team
webmaster
sysadmin
tech support
technical support
customer support
administrador
administradora
administradores
administradoras
administración
moderador
moderadora
moderadores
moderadoras
moderación
editora
editores
editoras
redacción
redactor
redactora
redactores
redactoras
equipo
soporte técnico`
