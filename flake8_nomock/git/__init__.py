"""What git knows: blobs, trees and history, read without touching a work tree."""
