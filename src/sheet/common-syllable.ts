/** Syllables with marks that are common in Vietnamese and in an office's papers: they only ever decide between two readings that are both possible. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "là và của có các được những với để đã đến này về ở tại từ cũng như nhiều năm ngày tháng đó sau trên phải đang sẽ vào lại nước nhà việc làm sự " +
    "thể còn thì nếu mà bị đi đầu số đơn vị công đoàn viên lao động tổng cộng cơ sở quận huyện tỉnh phường xã thị trấn thành phố trường mầm tiểu học " +
    "tâm tế bệnh viện nghiệp nhân dân hội đồng chấp hành thường vụ chủ tịch phó bí thư đảng ủy kế hoạch báo cáo thực hiện chỉ tiêu kết quả tỷ lệ nữ " +
    "mới tăng giảm chú tên địa bàn khối loại hình khu vực ngoài tình lập phát triển nạp giới thiệu ưu tú dự kiến tiếp quý kỳ cuối chưa đủ điều kiện vận " +
    "bảo hiểm phí mã thuế cửa xuất khẩu thương mại dịch sản xây dựng cổ phần hữu hạn một liên văn hóa nghệ giáo dục đào tạo dạy lớp sĩ bác bộ cán sách " +
    "hỗ trợ quyền lợi ích chính trị quản lý tổ chức hoạt thưởng gửi nộp đúng trễ mẫu phụ lục bảng biểu thứ tự giá gốc ô dòng cột cần thiếu thừa lớn nhỏ " +
    "nhất hệ phân bổ giữ tối đa thiểu bốn bảy tám chín mười trăm nghìn triệu tỷ người không tiến hồ sơ mỗi cả cùng nhưng cách giờ vì đều bằng rồi hơn " +
    "chị ông bà vị nơi bỏ đặt lúc vẫn bấm nút ít ký thỏa ước ví dụ sửa xóa tìm thấy mở đóng chọn hỏi trả lời nói nghĩ biết gọi mọi riêng giống khác gần xa"
  ).split(" "),
);

/** How many of these words are common syllables. */
export function countCommon(words: readonly string[]): number {
  return words.filter((word) => COMMON.has(word.toLowerCase())).length;
}
