// Models of one file in the original layout, as the reference's converter knows them (tests/data/one_file).
#pragma once
#include "core/families/model_spec.h"
#include "tests/support/golden_networks.h"
#include "tests/support/tensor_folder.h"

#include <QStringList>

#include <fstream>

namespace sfumato {

/// A stored tensor of the one-file layout and the parameters the reference's converter made it of.
struct StoredTensor {
    std::string stored;
    std::vector<std::int64_t> shape;
    std::vector<std::string> made_of; ///< "unet:conv_in.weight"; none: nobody needs it
};

/// `model`: "tiny-sd15".
inline std::vector<StoredTensor> stored_tensors(const std::string& model)
{
    std::ifstream file(std::string(SFUMATO_TEST_DATA "/one_file/") + model + ".tsv");
    std::vector<StoredTensor> rows;
    for (std::string line; std::getline(file, line);) {
        const QStringList columns = QString::fromStdString(line).split('\t');
        StoredTensor row{columns[0].toStdString(), {}, {}};
        for (const QString& extent : columns[1].split('x', Qt::SkipEmptyParts))
            row.shape.push_back(extent.toLongLong());
        for (const QString& made : columns[2].split(','))
            if (made != "-") row.made_of.push_back(made.toStdString());
        rows.push_back(std::move(row));
    }
    return rows;
}

inline Tensors zeros_of(const std::vector<StoredTensor>& rows)
{
    Tensors tensors;
    for (const StoredTensor& row : rows) tensors[row.stored] = at::zeros(row.shape, at::kHalf);
    return tensors;
}

inline std::string why(const Result<ModelSpec>& spec) { return spec ? "it was opened" : spec.error().line(); }

} // namespace sfumato
