export const ReviewPanel = () => null
