/** Names that the list does not have: whom they mean. */
export const namingPages = {
  question: (said: string) => `«${said}» là đơn vị nào trong danh sách?`,
  this: (name: string) => `Đây là «${name}»`,
  ward: (ward: string) => `phường, xã: ${ward}`,
  search: "Tìm đơn vị khác trong danh sách",
  placeholder: "Tên hoặc phường, xã",
  none: "Không có đơn vị nào như vậy trong danh sách.",
  other: "Là đơn vị khác, không có trong danh sách",
  note: "Được nhớ trong sổ ở lần ghi tới. Chữ trong trang và trong tệp không bị sửa.",
  isOther: "Anh/chị đã nói đây là đơn vị khác. Nếu đúng, xin thêm đơn vị vào danh sách; nếu nhầm, chọn lại ở dưới.",
  settled: "Tên đã nhận là đơn vị trong danh sách",
  means: (spelling: string, name: string) => `${spelling} → ${name}`,
  takeBack: "Bỏ",
  takeBackMore: (name: string) => `việc nhận tên này là ${name}`,
};
