/** The language of the tabs we write: that of the office's papers, whatever the pane speaks. */
export const TAB_LANGUAGE = "vi";
