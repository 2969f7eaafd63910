namespace ResponseEval.Cdisc;

/// <summary>The file formats of tables.</summary>
public enum TableFormat
{
    /// <summary>SAS XPORT version 5 (<c>.xpt</c>): names of 8 characters, labels of 40, texts of 200 bytes. What agencies ask for.</summary>
    XportV5,

    /// <summary>SAS XPORT version 8 and 9 (<c>.xpt</c>): names of 32 characters, labels of 256, texts of 32,767 bytes.</summary>
    XportV8,

    /// <summary>CDISC Dataset-JSON 1.1 as one JSON object (<c>.json</c>).</summary>
    DatasetJson,

    /// <summary>CDISC Dataset-JSON 1.1 with the metadata and every row on a line of its own (<c>.ndjson</c>).</summary>
    DatasetNdjson,

    /// <summary>Compressed Dataset-JSON 1.1: the NDJSON form as a zlib stream (<c>.dsjc</c>).</summary>
    CompressedDatasetJson,

    /// <summary>Comma-separated values with a line of names (<c>.csv</c>).</summary>
    Csv,
}
