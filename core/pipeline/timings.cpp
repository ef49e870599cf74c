#include "core/pipeline/pipeline.h"

#include <algorithm>

namespace sfumato {

void Timings::add(const Timings& next)
{
    text_encode_s += next.text_encode_s;
    decode_s += next.decode_s;
    total_s += next.total_s;
    preview_s += next.preview_s;
    step_s.insert(step_s.end(), next.step_s.begin(), next.step_s.end());
    peak_rss_bytes = std::max(peak_rss_bytes, next.peak_rss_bytes);
    peak_device_bytes = std::max(peak_device_bytes, next.peak_device_bytes);
}

Json Timings::to_json() const
{
    return {{"load_s", load_s},
            {"text_encode_s", text_encode_s},
            {"step_s", step_s},
            {"preview_s", preview_s},
            {"decode_s", decode_s},
            {"total_s", total_s},
            {"peak_rss_bytes", peak_rss_bytes},
            {"peak_device_bytes", peak_device_bytes},
            {"device", device},
            {"dtype", dtype}};
}

} // namespace sfumato
