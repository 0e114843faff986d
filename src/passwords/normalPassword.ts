/** As a password is checked and hashed: the same characters, whichever keyboard or system wrote them. */
export const normalPassword = (password: string): string => password.normalize('NFKC')
