/** Values of the options that do not depend on the data. */
export const optionValues = {
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['none', '2', '3', '4', '5', '6'],
} as const;
