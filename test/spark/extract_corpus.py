#!/usr/bin/env python3
"""Reads a corpus on a Spark cluster: JSON lines of {"id", "text", "date"} in, a document a line out, in the same order.

    python3 extract_corpus.py 'corpus/*.jsonl' facts --master spark://host:7077

The master's address is all that tells one machine from many. Each executor starts `extract` once for each partition and
pipes its records through it; every machine must hold the command (--command) and see the corpus and the output folder.
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", help="JSON lines, .gz too: a file, a folder or a glob, local or of HDFS, S3…")
    parser.add_argument("output", help="the folder to write, one file a partition; it must not exist")
    parser.add_argument("--master", default="local[*]", help="the cluster (default: every core of this machine)")
    parser.add_argument("--partitions", type=int, default=0, help="at least so many parts (default: the files' blocks)")
    parser.add_argument("--command", default="extract", help="how extract is started on a machine of the cluster")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("press-facts").master(options.master).getOrCreate()
    try:
        lines = spark.sparkContext.textFile(options.corpus, options.partitions or None)
        # A record that cannot be read is answered by an error record; exit code 1 only says that there was one.
        command = f"sh -c {shlex.quote(f'{options.command} --from jsonl --to ndjson --quiet --jobs 1 || [ $? -eq 1 ]')}"
        lines.pipe(command, checkCode=True).saveAsTextFile(options.output)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
