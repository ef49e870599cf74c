// A library of many pictures, as saving writes it but made inside the database.
#pragma once
#include "core/studio/storage/database.h"
#include "core/studio/storage/request_columns.h"

namespace sfumato {

/// Of ten pictures one is a red house; seeds go from 1 to `rows`, a picture a minute from 2023-11-14 on. Every fourth
/// has a request in the history. Their files are not there.
inline Result<void> fill_library(Database& database, int rows)
{
    constexpr const char* kPictures = R"sql(
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?),
    made AS (SELECT n, printf('a %s %s by the %s, painting number %d',
        CASE n % 10 WHEN 0 THEN 'red' WHEN 1 THEN 'blue' WHEN 2 THEN 'small' ELSE 'grey' END,
        CASE n % 10 WHEN 0 THEN 'house' WHEN 3 THEN 'castle' ELSE 'windmill' END, CASE n % 3 WHEN 0 THEN 'sea' ELSE 'forest' END, n) AS words FROM numbers)
    INSERT INTO picture (path, created_ms, day, width, height, request, rating, prompt, negative_prompt, model, sampler, schedule, seed, steps, guidance, program)
    SELECT printf('%s/%05d-%d.png', date(1700000000 + n * 60, 'unixepoch'), n % 1440, n), (1700000000 + n * 60) * 1000,
        date(1700000000 + n * 60, 'unixepoch'), 512, 512, json_set(?, '$.prompt', words, '$.seed', n), n % 6, words, 'blurry',
        CASE n % 4 WHEN 0 THEN 'dreamer' ELSE 'scenery' END, CASE n % 2 WHEN 0 THEN 'Euler a' ELSE 'DPM++ 2M' END, 'Karras', n, 20, 5, 'Sfumato' FROM made)sql";
    constexpr const char* kRequests = R"sql(
    INSERT INTO history (created_ms, day, prompt, negative_prompt, request, state, model, sampler, schedule, seed, width, height, steps, guidance)
    SELECT created_ms, day, prompt, negative_prompt, request, 'finished', model, sampler, schedule, seed, width, height, steps, guidance FROM picture WHERE id % 4 = 0)sql";
    GenerationRequest request;
    request.negative_prompt = "blurry";
    request.width = request.height = 512;
    if (auto made = database.execute(QLatin1String(kPictures), {rows, request_to_text(request)}); !made)
        return tl::unexpected(made.error());
    if (auto made = database.execute(QLatin1String(kRequests)); !made) return tl::unexpected(made.error());
    return {};
}

} // namespace sfumato
